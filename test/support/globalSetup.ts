import { spawnSync } from 'node:child_process';

/** Tests of the command line run the built program; starting it once brings the build up to date before they race for it. */
export default function setup(): void {
  const started = spawnSync(process.execPath, ['bin/section16', '--version'], { encoding: 'utf8' });
  if (started.status !== 0) throw new Error(`The program does not build:\n${started.stderr}`);
}
