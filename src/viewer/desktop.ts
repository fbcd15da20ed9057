import { spawn } from 'node:child_process';

/** The command that opens an address in the user's browser; null where there is no desktop to open it on. */
export function openerOf(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] | null {
  if (environment.CI || environment.SSH_CONNECTION) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Opens an address where there is a desktop; false where there is none. A browser that will not start is nobody's error. */
export function openInBrowser(url: string): boolean {
  const opener = openerOf(process.platform, process.env);
  if (opener === null) return false;
  const [command, ...args] = opener;
  const child = spawn(command!, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
  return true;
}
