import manifest from '../package.json' with { type: 'json' };

/** Version of the product. */
export const { version } = manifest;

/** Version of the API: its first number is the one in the path, and only additions raise the second. */
export const apiVersion = '1.4.0';
