import { expect, test } from 'vitest';
import { misspeltSettings } from './misspelt-settings.ts';
import { settings } from './settings.ts';

test.each([
  ['PUBLC_VIEW', 'PUBLIC_VIEW'],
  ['PUBLIC_VEIW', 'PUBLIC_VIEW'],
  ['public-view', 'PUBLIC_VIEW'],
  ['OIDC_CLIENT_SECRET_FIL', 'OIDC_CLIENT_SECRET_FILE'],
  ['SIGNIN', 'SIGN_IN'],
  ['HOTS1', null],
])('%s is asked about: %s, and its value is not said', (name, meant) => {
  const told = misspeltSettings({ [name]: 'uit-en-geheim' });
  expect(told.map((line) => /Bedoelt u (\w+)/.exec(line)?.[1])).toEqual(meant === null ? [] : [meant]);
  expect(told.join()).not.toContain('uit-en-geheim');
  if (meant !== null) expect(told[0]).toContain(name);
});

test('what is a setting, and what any system has in its environment, is not asked about', () => {
  const usual = ['HOME', 'HOSTNAME', 'PATH', 'PWD', 'MAIL', 'USER', 'LOGNAME', 'LANG', 'TERM', 'SHELL', 'SHLVL', '_'];
  const ours = ['NODE_ENV', 'HTTPS_PROXY', 'NO_PROXY', 'CBS_ODATA_URL', 'CBS_ODATA4_URL', 'DATADERDEN_ODATA_URL'];
  const names = [
    ...Object.keys(settings),
    'JOURNAL_URL_FILE',
    ...usual,
    ...ours,
    'npm_config_user_agent',
    'INVOCATION_ID',
  ];
  expect(misspeltSettings(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual([]);
});
