import { spawn } from 'node:child_process';

/** Opens the page with what the system offers. Says nothing when it cannot: the address has been printed. */
export function openInBrowser(url: string): void {
  const command = opener();
  if (command === null) return;
  const [program = '', ...before] = command;
  const child = spawn(program, [...before, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

function opener(): string[] | null {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  // Without a display there is no browser to open, and xdg-open would look for a text browser in this terminal.
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
  return display === '' ? null : ['xdg-open'];
}
