import { createHash, randomBytes } from 'node:crypto';

/** Makes a token, prints it once, and prints the line for READERS_FILE, which holds its hash alone. */
const name = process.argv.slice(2).join(' ').trim();
if (name === '') {
  console.error('Noem de naam van de lezer, zoals: npm run new:reader -- "Concerncontrol"');
  process.exitCode = 2;
} else {
  const token = randomBytes(32).toString('base64url');
  const sha256 = createHash('sha256').update(token).digest('hex');
  console.log(`Geef dit token aan ${name}. Het is hierna nergens meer te zien:\n\n${token}\n`);
  console.log(`Zet deze regel in de lijst van READERS_FILE en start de server opnieuw:\n`);
  console.log(JSON.stringify({ name, role: 'controller', sha256 }));
}
