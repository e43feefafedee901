import { type Browser, chromium } from 'playwright-core';
import { installedChromium } from './installedChromium.ts';
import { shippedChromium } from './shippedChromium.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  // A sandboxed frame in a process of its own is painted without the page's device scale.
  '--disable-features=IsolateSandboxedIframes',
];

/** Starts a real, headless Chromium: the installed one, else the one shipped through npm. */
export async function launchChromium(): Promise<Browser> {
  const installed = installedChromium();
  return installed ? chromium.launch({ executablePath: installed, args: flags }) : launchShippedChromium();
}

/** Starts the npm-shipped Chromium even where another one is installed. */
export async function launchShippedChromium(): Promise<Browser> {
  const { path, env } = await shippedChromium();
  return chromium.launch({
    executablePath: path,
    args: [...flags, '--no-zygote', '--headless=shell'],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
