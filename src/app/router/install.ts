import { spawn } from 'node:child_process';
import { gatewayFolder, gatewayIsInstalled } from './gateway';

/** Installs Hive Gateway where it is missing, by its own lock file. @throws Error with what npm said. */
export async function installGateway(): Promise<void> {
  if (gatewayIsInstalled()) return;
  process.stdout.write('installing Hive Gateway in deploy/gateway, once\n');
  const npm = spawn('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: gatewayFolder(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  npm.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const code = await new Promise<number | null>((resolve, reject) => { npm.once('exit', resolve); npm.once('error', reject); });
  if (code !== 0) throw new Error(`npm ci in ${gatewayFolder()} ended with ${code}: ${said.slice(-500)}`);
}
