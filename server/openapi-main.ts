import { tmpdir } from 'node:os';
import { buildApp } from './app.ts';

/** npm run openapi: prints the description of the API as the server gives it, for a linter or a catalogue. */
const nowhere = { warehouse: tmpdir(), web: tmpdir(), say: () => undefined };
const { app } = await buildApp(nowhere);
const { body } = await app.inject('/v1/openapi.json');
await app.close();
process.stdout.write(body);
