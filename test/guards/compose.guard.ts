/** What a compose file may lean on: commands of `mixta`, variables and paths of the program, its modules in the order of their ports, and files. */
export interface ComposeGround { commands: string[]; variables: ReadonlySet<string>; routes: string[]; modules: string[]; exists(path: string): boolean }

interface Service { image?: string; build?: { context: string; dockerfile: string }; command?: string[]; environment?: Record<string, string | number>; volumes?: string[]; depends_on?: Record<string, object>; healthcheck?: { test: string[] } }
export interface Compose { services: Record<string, Service>; volumes?: Record<string, object> }

/** What a compose file names that is not there, each with its service. */
export function problemsOf(compose: Compose, ground: ComposeGround): string[] {
  return Object.entries(compose.services).flatMap(([name, service]) => [
    ...(service.build ? ours(service, compose, ground) : []),
    ...Object.keys(service.depends_on ?? {}).filter((other) => !compose.services[other]).map((other) => `service ${other}`),
    ...(service.volumes ?? []).map((each) => each.split(':')[0]!).filter((from) => (from.startsWith('.') ? !ground.exists(from) : !compose.volumes?.[from])).map((from) => `volume ${from}`),
    ...(service.healthcheck ? [] : service.command?.[0] === 'migrate' || service.command?.[0] === 'load' ? [] : ['no healthcheck']),
  ].map((problem) => `${name}: ${problem}`));
}

function ours({ build, command = [], environment = {}, healthcheck }: Service, { services }: Compose, ground: ComposeGround): string[] {
  const asked = healthcheck?.test.join(' ').match(/http:\/\/127\.0\.0\.1:(\d+)(\/[\w/]+)/);
  return [
    ...(ground.exists(`${build!.context}/${build!.dockerfile}`) ? [] : [`file ${build!.dockerfile}`]),
    ...(ground.commands.includes(command[0]!) ? [] : [`command ${command[0]}`]),
    ...(command[0] !== 'load' || ground.exists(`../${command[1]}`) ? [] : [`folder ${command[1]}`]),
    ...Object.keys(environment).filter((variable) => !ground.variables.has(variable)).map((variable) => `variable ${variable}`),
    ...hostsIn(environment).filter((host) => !services[host]).map((host) => `host ${host}`),
    ...(asked && (Number(asked[1]) !== environment.PORT || !ground.routes.includes(asked[2]!)) ? [`health at ${asked[0]}`] : []),
    ...(environment.MIXTA_SUBGRAPHS === undefined ? [] : subgraphs(String(environment.MIXTA_SUBGRAPHS), services, ground.modules)),
  ];
}

const hostsIn = (environment: Record<string, string | number>): string[] =>
  Object.values(environment).flatMap((value) => [...String(value).matchAll(/:\/\/(?:[^@\s,]*@)?([\w-]+)[:/]/g)].map((match) => match[1]!));

/** `mixta start --subgraph all` serves modules in their order, on PORT and the ports after it. */
function subgraphs(list: string, services: Record<string, Service>, modules: string[]): string[] {
  const [host, served] = Object.entries(services).find(([, { command }]) => command?.join(' ') === 'start --subgraph all')!;
  const wanted = modules.map((name, i) => `${name}=http://${host}:${Number(served.environment?.PORT) + i}/graphql`);
  return list.split(/[\s,]+/).join() === wanted.join() ? [] : [`MIXTA_SUBGRAPHS other than ${wanted.join()}`];
}
