import { useAnswer } from '../api/use-answer.ts';
import { principlesQuery } from '../api/principles.ts';
import { AmbitionMark } from '../components/ambition-mark.tsx';
import { Page } from '../components/page.tsx';
import { SheetEntry } from '../components/sheet-entry.tsx';
import { VerdictMeanings } from '../components/verdict-meanings.tsx';
import { ambitionWords } from '../words/ambition.ts';
import { absenceWords } from '../words/status.ts';

const ambitions = [
  'meer',
  'minder',
  'gelijkblijvend',
  'alle',
  'binnen kader',
  'binnen de norm',
  'volgen',
  null,
] as const;

/** What the dashboard is, what its words mean, privacy, interpretatie and the invented figures. */
export const AboutPage = () => {
  const { data } = useAnswer(principlesQuery());
  return (
    <Page
      title="Over dit dashboard"
      lead={
        <p>
          De gemeenteraad en het college hebben in 2021 afgesproken dat er één dashboard Sociaal Domein komt. Dit is
          het.
        </p>
      }
    >
      <section aria-labelledby="wat">
        <h2 id="wat" className="utrecht-heading-2">
          Wat ziet u hier?
        </h2>
        <p className="utrecht-paragraph">
          Het Beleidsplan Sociaal domein heeft vier principes en een toegang. Bij elk principe horen doelen. Bij bijna
          elk doel horen cijfers: de indicatoren uit bijlage 3 van het plan. Naast de doelen ziet u het geld: wat er is
          begroot en wat er is uitgegeven.
        </p>
      </section>
      <section aria-labelledby="ambitie">
        <h2 id="ambitie" className="utrecht-heading-2">
          Wat betekent de ambitie?
        </h2>
        <dl className="sheet">
          {ambitions.map((ambition) => (
            <SheetEntry key={ambition ?? 'geen'} term={<AmbitionMark ambition={ambition} interpreted={false} named />}>
              {ambitionWords(ambition).why}
            </SheetEntry>
          ))}
        </dl>
      </section>
      <VerdictMeanings verdicts={data?.verdicts ?? null} />
      <section aria-labelledby="interpretatie">
        <h2 id="interpretatie" className="utrecht-heading-2" tabIndex={-1}>
          Wat betekent ‘interpretatie’?
        </h2>
        <p className="utrecht-paragraph">
          Het plan zegt niet alles. Soms noemt het alleen de naam van een cijfer en niet hoe je het telt. Dan hebben de
          makers van dit dashboard een keuze gemaakt. Zo’n keuze heet hier een interpretatie. U herkent die aan het
          woord ‘interpretatie’. Het is dus niet de tekst van de gemeenteraad.
        </p>
      </section>
      <section aria-labelledby="signaal">
        <h2 id="signaal" className="utrecht-heading-2" tabIndex={-1}>
          Wat is een signaal?
        </h2>
        <p className="utrecht-paragraph">
          We rekenen uit welk cijfer je zou verwachten op grond van eerdere kwartalen. Ligt het nieuwe cijfer daar ver
          vanaf, dan geven we een signaal. Blijft een cijfer lang hoger of lager dan eerst? Dan melden we dat één keer.
          Daarna vergelijken we met de kwartalen vanaf dat moment. Een signaal is een reden om te kijken wat er aan de
          hand is. Het is geen oordeel.
        </p>
      </section>
      <section aria-labelledby="marge">
        <h2 id="marge" className="utrecht-heading-2">
          Wat is de 95%-marge?
        </h2>
        <p className="utrecht-paragraph">
          Niet iedereen vult een vragenlijst in. Daarom is zo’n cijfer niet precies. De marge laat zien tussen welke
          waarden het echte cijfer waarschijnlijk ligt. Als je het onderzoek heel vaak zou doen, klopt dat in 95 van de
          100 keer. Overlappen de marges van twee metingen? Dan kan het verschil toeval zijn. Dat zeggen we er dan bij.
        </p>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy" className="utrecht-heading-2">
          Uw privacy
        </h2>
        <p className="utrecht-paragraph">
          Dit dashboard bewaart geen namen, adressen of burgerservicenummers. Een burgerservicenummer wordt bij het
          inlezen meteen vervangen door een code die niet terug te rekenen is zonder sleutel. Het dashboard plaatst geen
          cookies en volgt u niet.
        </p>
        <p className="utrecht-paragraph">
          <strong>{absenceWords.suppressed.word}</strong>: {absenceWords.suppressed.why}{' '}
          <strong>{absenceWords.missing.word}</strong>: {absenceWords.missing.why} Een streepje of ‘geen cijfer’
          betekent nooit nul.
        </p>
        {data?.protection === undefined ? null : (
          <>
            <h3 className="utrecht-heading-3">Zo beschermen wij kleine aantallen: {data.protection.title}</h3>
            <ul className="utrecht-unordered-list">
              {data.protection.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      {data?.invented.any === true ? (
        <section aria-labelledby="verzonnen">
          <h2 id="verzonnen" className="utrecht-heading-2">
            Welke cijfers zijn verzonnen?
          </h2>
          <p className="utrecht-paragraph">{data.invented.short}</p>
          <p className="utrecht-paragraph">{data.invented.note}</p>
        </section>
      ) : null}
      <section aria-labelledby="opendata">
        <h2 id="opendata" className="utrecht-heading-2">
          Zelf met de cijfers werken
        </h2>
        <p className="utrecht-paragraph">
          Bij elke grafiek staat een tabel en een CSV-bestand. Alle cijfers zijn ook op te vragen via de{' '}
          <a className="utrecht-link" href="/openapi.json">
            API
          </a>
          . De software is open: iedereen mag die gebruiken (EUPL-1.2).
        </p>
      </section>
    </Page>
  );
};
