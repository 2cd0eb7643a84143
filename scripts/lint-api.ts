import spectral from '@stoplight/spectral-core';
import { apiRules } from './api-rules.ts';

/** What a description of an API does against the rules, a line for each: none when it is as it should be. */
export async function lintApi(description: string): Promise<string[]> {
  const linter = new spectral.Spectral();
  linter.setRuleset(new spectral.Ruleset(apiRules));
  const faults = await linter.run(description);
  return faults
    .filter(({ severity }) => severity <= mostSerious.warning)
    .map(({ code, message, path }) => `${code}: ${message} (${path.join('.')})`);
}

/** Spectral's own numbers. */
const mostSerious = { error: 0, warning: 1 };
