/* oxlint-disable unicorn/no-thenable -- so a rule of Spectral is written; nobody awaits one */
import { casing, pattern, schema, truthy } from '@stoplight/spectral-functions';
import { oas } from '@stoplight/spectral-rulesets';

/** Every operation, and every answer that tells of an error. */
const operations = '$.paths[*][get,post,put,patch,delete]';
const errors = `${operations}.responses[?(@property.match(/^[45]/))].content`;

/**
 * The NL API Design Rules 2.x (https://logius-standaarden.github.io/API-Design-Rules/) as far as a document can be held to them, each
 * under the name of its rule, on top of what Spectral asks of any OpenAPI document. What only an answer can show stands in
 * server/openapi.test.ts and server/operations.
 */
export const apiRules = {
  extends: [oas],
  rules: {
    // Interpretatie: a list of subjects helps nobody to find his way in two dozen addresses.
    'operation-tags': 'off',
    // Each has a summary, in one sentence.
    'operation-description': 'off',
    'oas3-api-servers': 'error',
    '/core/doc-openapi': {
      severity: 'error',
      message: 'Describe the API in OpenAPI 3.',
      given: '$',
      then: { field: 'openapi', function: pattern, functionOptions: { match: String.raw`^3\.\d+(\.\d+)?$` } },
    },
    '/core/doc-openapi-contact': {
      severity: 'error',
      message: 'Name who answers questions: name, url and email.',
      given: '$.info',
      then: {
        field: 'contact',
        function: schema,
        functionOptions: {
          schema: { type: 'object', required: ['name', 'url', 'email'] },
        },
      },
    },
    '/core/semver': {
      severity: 'error',
      message: '{{value}} is no semantic version.',
      given: '$.info.version',
      then: {
        function: pattern,
        functionOptions: { match: String.raw`^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)([-+].+)?$` },
      },
    },
    '/core/uri-version': {
      severity: 'error',
      message: 'The major version stands in the address.',
      given: '$.servers[*].url',
      then: { function: pattern, functionOptions: { match: String.raw`/v[1-9]\d*(/|$)` } },
    },
    '/core/version-header': {
      severity: 'error',
      message: 'Each answer carries the full version in API-Version.',
      given: `${operations}.responses[?(@property.match(/^[23]/))]`,
      then: { field: 'headers.API-Version', function: truthy },
    },
    '/core/no-trailing-slash': {
      severity: 'error',
      message: 'No address ends on a slash.',
      given: '$.paths',
      then: { field: '@key', function: pattern, functionOptions: { notMatch: '.+/$' } },
    },
    '/core/path-segments-kebab-case': {
      severity: 'error',
      message: '{{property}}: parts of an address are in kebab-case.',
      given: '$.paths',
      then: {
        field: '@key',
        function: pattern,
        functionOptions: { match: String.raw`^(/([a-z\d]+(-[a-z\d]+)*|\{[a-z][A-Za-z]*\}))+$` },
      },
    },
    '/core/query-keys-camel-case': {
      severity: 'error',
      message: '{{value}}: names of parameters are in camelCase.',
      given: `${operations}.parameters[?(@.in=='query')]`,
      then: { field: 'name', function: casing, functionOptions: { type: 'camel' } },
    },
    '/core/http-methods': {
      severity: 'error',
      message: 'Only GET, POST, PUT, PATCH and DELETE.',
      given: '$.paths[*]',
      then: {
        field: '@key',
        function: pattern,
        functionOptions: { match: '^(get|post|put|patch|delete|parameters)$' },
      },
    },
    '/core/error-handling/problem-details': {
      severity: 'error',
      message: 'An error is application/problem+json with status, title and detail.',
      given: errors,
      then: {
        function: schema,
        functionOptions: {
          schema: {
            type: 'object',
            required: ['application/problem+json'],
            properties: {
              'application/problem+json': {
                type: 'object',
                properties: {
                  schema: {
                    type: 'object',
                    properties: { properties: { type: 'object', required: ['status', 'title', 'detail'] } },
                  },
                },
              },
            },
          },
        },
      },
    },
    '/core/error-handling/invalid-input': {
      severity: 'error',
      message: 'What can be asked wrongly is answered with 400.',
      given: '$.paths[*][?(@.parameters && @.parameters.length > 0)].responses',
      then: { field: '400', function: truthy },
    },
    '/core/error-handling/bad-request': {
      severity: 'error',
      message: 'A 400 tells all that is wrong, in `errors`.',
      given: `${operations}.responses[400].content['application/problem+json'].schema.properties`,
      then: { field: 'errors', function: truthy },
    },
    '/core/date-time/timezone': {
      severity: 'error',
      message: 'A moment has a time zone.',
      given: '$..properties[*].format',
      then: { function: pattern, functionOptions: { notMatch: '^(date-time-local|time)$' } },
    },
  },
};
