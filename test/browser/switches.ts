/** What every Chromium of the project is started with, whoever drives it. */
export const switches = (hostRules: string): string[] => [
  // The browser's own errands would stand in the portal's record beside the pages' requests; this one has no switch.
  `--host-resolver-rules=MAP accounts.google.com ~NOTFOUND, ${hostRules}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  // Pages stay on the scheme that the address says.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate',
  '--ignore-certificate-errors',
  // Chromium refuses to run as root with its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
