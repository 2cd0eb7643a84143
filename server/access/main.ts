import { rolesDocument } from './roles-document.ts';

/** npm run roles: prints who may do what. */
process.stdout.write(rolesDocument());
