// node bench.mjs <folder with template.docx and data.json> <times>: fills the template that often, as docxtemplater's documentation does it.
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [folder, times] = [process.argv[2], Number(process.argv[3])];
const template = readFileSync(`${folder}/template.docx`);
const data = JSON.parse(readFileSync(`${folder}/data.json`, 'utf8'));

function make() {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(data);
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

writeFileSync(`${folder}/out.docx`, make());
for (let i = 0; i < Math.max(3, times / 10); i++) make();
const before = process.cpuUsage();
for (let i = 0; i < times; i++) make();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ perCpuSecond: (times / (user + system)) * 1e6 }));
