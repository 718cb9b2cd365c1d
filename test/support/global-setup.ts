import { installGateway } from '../../src/app/router/install';
import { prepareTemplates } from './templates';

export default async function setup(): Promise<void> {
  await installGateway().catch((error: Error) => { process.stderr.write(`${error.message}\n`); }); // once, before workers that would do it at the same time; tests of routers tell that it is missing
  await prepareTemplates();
}
