// Plain JavaScript without dependencies: it runs before there are any.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

installPackages();
installBrowsers();

function installPackages() {
  if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  // WXT's types tell of entrypoints and files, so they are made anew with the sources.
  run('npx', ['--no-install', 'wxt', 'prepare']);
}

/** npm notes what it installed in a hidden lock file; packages of other platforms are not in it. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function installBrowsers() {
  const missing = [
    ['chromium', '/usr/bin/chromium', 'CHROMIUM_PATH'],
    ['firefox-esr', '/usr/bin/firefox-esr', 'FIREFOX_PATH'],
  ].filter(([, path, variable]) => !existsSync(path) && !existsSync(process.env[variable] ?? ''));
  if (missing.length === 0 || !isDebian() || process.getuid?.() !== 0) return;

  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(([name]) => name)]);
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command, options) {
  execFileSync(command, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
