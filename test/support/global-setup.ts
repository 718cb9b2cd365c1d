import { installGateway } from '../../src/app/router/install';
import { prepareTemplates } from './templates';

/** What many workers would make at the same time, once before them; npm works beside the loads. Tests of routers tell that the gateway is missing. */
export default async function setup(): Promise<void> {
  const installed = installGateway().catch((error: Error) => { process.stderr.write(`${error.message}\n`); });
  await prepareTemplates();
  await installed;
}
