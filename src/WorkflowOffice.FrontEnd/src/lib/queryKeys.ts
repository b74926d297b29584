/** The first words of the query keys, so that commands know what they make out of date. */
export const keys = {
  session: ['session'],
  signIn: ['sign-in'],
  desk: ['desk'],
  notices: ['notices'],
  tasks: ['tasks'],
  task: (id: string) => ['tasks', 'one', id],
  cases: ['cases'],
  case: (id: string) => ['cases', 'one', id],
  clocks: ['clocks'],
  watch: ['watch'],
  documents: ['documents'],
  procedures: ['procedures'],
  calendar: ['calendar'],
  workflows: ['workflows'],
  people: ['people'],
  units: ['units'],
} as const;
