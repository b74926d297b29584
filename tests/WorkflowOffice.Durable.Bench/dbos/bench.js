// Start → wait → signal → finish with DBOS, so many clients at a time, in one process: no HTTP between client and engine.
//   node bench.js <postgres url> <clients> <seconds>   → one line of JSON
const { DBOS } = require('@dbos-inc/dbos-sdk');

const [url, clients, seconds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

const handover = DBOS.registerWorkflow(async () => (await DBOS.recv('done', 60)) ?? 'nobody came', { name: 'handover' });

async function runOne() {
  const handle = await DBOS.startWorkflow(handover)();
  await DBOS.send(handle.workflowID, 'done', 'done');
  if ((await handle.getResult()) !== 'done') throw new Error('a workflow was not signalled');
}

async function runFor(milliseconds) {
  const latencies = [];
  const end = performance.now() + milliseconds;
  await Promise.all(Array.from({ length: clients }, async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await runOne();
      latencies.push(performance.now() - began);
    }
  }));
  return latencies.sort((a, b) => a - b);
}

(async () => {
  DBOS.setConfig({ name: 'bench', systemDatabaseUrl: url, systemDatabasePoolSize: 40, runAdminServer: false, logLevel: 'error' });
  await DBOS.launch();
  await runFor(3000);
  const cpu = process.cpuUsage();
  const began = performance.now();
  const latencies = await runFor(seconds * 1000);
  const elapsed = (performance.now() - began) / 1000;
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({
    count: latencies.length, seconds: elapsed, cpu: (used.user + used.system) / 1e6, p50: latencies[latencies.length >> 1],
    p99: latencies[Math.floor(latencies.length * 0.99)],
  }));
  await DBOS.shutdown();
  process.exit(0);
})().catch((error) => { console.error(error); process.exit(1); });
