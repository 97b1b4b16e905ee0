import { createInstance } from 'addons-linter';

/** What the linter may say all the same, by its code, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {};

/** Mozilla's own linter, the one behind `web-ext lint` and addons.mozilla.org. Returns what it has against a zip. */
export async function lintFaults(zip: string): Promise<string[]> {
  const linter = createInstance({
    config: {
      _: [zip],
      logLevel: 'fatal',
      output: 'none',
      boring: true,
      stack: true,
      pretty: false,
      metadata: false,
      selfHosted: false,
      enterprise: false,
      privileged: false,
      enableBackgroundServiceWorker: false,
      enableDataCollectionPermissions: true,
      minManifestVersion: 2,
      maxManifestVersion: 3,
      disableXpiAutoclose: false,
    },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await linter.run();
  const all = [...errors, ...warnings, ...notices];
  const codes = new Set(all.map(({ code }) => code));
  return [
    ...all
      .filter(({ code }) => !(code in ALLOWED))
      .map(
        ({ _type, code, message, file, line }) =>
          `${_type} ${code}: ${message} ${[file, line].filter(Boolean).join(':')}`,
      ),
    ...Object.keys(ALLOWED)
      .filter((code) => !codes.has(code))
      .map((code) => `${code} is allowed and does not occur`),
  ];
}
