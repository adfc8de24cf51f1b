import { IconUsersGroup } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import { Figures } from "./Figures.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { isNarrowed, useSourceFilter } from "../state/source-filter.ts";
import { openBrief } from "../brief/open.ts";
import { rememberNames, show } from "../state/actions.ts";
import { useGraph, useParam } from "../state/store.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { NothingThen } from "../time/NothingThen.tsx";
import { AsOf } from "./cards/AsOf.tsx";
import { Contradictions } from "./cards/Contradictions.tsx";
import { Mediators } from "./cards/Mediators.tsx";
import { OneOrigin } from "./cards/OneOrigin.tsx";
import { ChoosePair } from "./ChoosePair.tsx";
import { ContactGraph } from "./ContactGraph.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { MediatorTable } from "./MediatorTable.tsx";
import { OccasionTable } from "./OccasionTable.tsx";
import { contactsSheet, stock, type ContactsAnswer, type Stock } from "./query.ts";
import { SourceLine } from "./SourceLine.tsx";
import sheet from "../design/layout/Sheet.module.css";
import classes from "./ContactsSheet.module.css";
import { Name } from "../design/Name.tsx";

type Side = ContactsAnswer["between"][number];

/**
 * The contacts of two sides, occasion by occasion, with their evidence. `otherwise` stands there in a
 * graph in which nobody was in contact.
 */
export function ContactsSheet({ otherwise }: { otherwise: (stock: Stock) => ReactNode }) {
  const between = useParam("between");
  const filter = useSourceFilter();
  const contacts = useAnswer(contactsSheet, { between, filter });
  const numbers = useAnswer(stock, {});
  const error = contacts.error ?? numbers.error;

  useEffect(() => {
    if (contacts.data) rememberNames(contacts.data.contacts.between);
  }, [contacts.data]);

  // After an error, `data` still holds the answer for the last pair or filter, which must not be
  // shown for this one.
  if (contacts.data && numbers.data && !error) {
    const [a, b] = contacts.data.contacts.between;
    if (!a || !b) return otherwise(numbers.data);
    return (
      <Sheet
        contacts={contacts.data.contacts}
        between={[a, b]}
        stock={numbers.data}
        waiting={contacts.waiting}
      />
    );
  }
  if (!error) return <LoadBar what="the contacts" />;
  return (
    <div className={sheet.sheet}>
      <h1 className={sheet.title}>Who is talking to whom</h1>
      <Failed
        what="The contacts"
        error={error}
        retry={() => {
          contacts.retry();
          numbers.retry();
        }}
      />
    </div>
  );
}

function Sheet(props: {
  contacts: ContactsAnswer;
  between: [Side, Side];
  stock: Stock;
  waiting: boolean;
}) {
  const { contacts, stock: numbers } = props;
  const [a, b] = props.between;
  const during = useGraph((state) => state.filter.during);
  const narrowed = useGraph((state) => isNarrowed(state.filter));
  const [asked, setAsked] = useState(false);
  const empty = contacts.nodes.length === 0 && !contacts.withoutOccasion;
  return (
    <div className={sheet.sheet} aria-busy={props.waiting}>
      <div className={sheet.waiting}>{props.waiting && <LoadBar what="the contacts" />}</div>
      <div className={classes.head}>
        <h1 className={sheet.title}>
          Who is talking to whom between <Name>{a.name}</Name> and <Name>{b.name}</Name>
        </h1>
        <div className={classes.actions}>
          <button type="button" className="button" onClick={() => openBrief([a.id, b.id])}>
            Brief
          </button>
          <ChoosePair key={`${a.id} ${b.id}`} between={contacts.between} />
        </div>
      </div>
      <p className={sheet.facts}>
        {/* The first sentence counts the whole graph; only the second is filtered. */}
        <Figures
          text={`${narrowed ? "In all, " : ""}${numbers.stats.sentence} ${contacts.sentence}`}
        />
      </p>
      <LeftOut publishers={numbers.stats.publishers} documents={numbers.documents.nodes} />
      <div className={classes.layout} data-empty={empty || undefined}>
        {empty && during ? (
          <NothingThen during={during} among={`the contacts of ${a.name} and ${b.name}`} />
        ) : empty ? (
          <Notice
            icon={IconUsersGroup}
            title={`No document tells of contact between ${a.name} and ${b.name}`}
          >
            Nothing that counts at the moment says the two met, negotiated or used a go-between.
            Choose another pair, or include what is left out.
          </Notice>
        ) : (
          <>
            <OccasionTable contacts={contacts} />
            <ContactGraph contacts={contacts} />
          </>
        )}
        <div className={sheet.cards}>
          <Mediators contacts={contacts} opened={asked} onToggle={() => setAsked(!asked)} />
          <Contradictions />
          <OneOrigin publishers={numbers.stats.publishers} />
          <AsOf stock={numbers} between={[a.id, b.id]} occasions={contacts.totalCount} />
        </div>
        {asked && contacts.goBetweens.length > 0 && <WhoMediated contacts={contacts} />}
      </div>
      <SourceLine documents={numbers.documents.nodes} />
    </div>
  );
}

/** Which document calls whom a mediator, below the cards. */
function WhoMediated({ contacts }: { contacts: ContactsAnswer }) {
  const draw = () => {
    const entities = [...contacts.between, ...contacts.goBetweens.map(({ entity }) => entity)];
    rememberNames(entities);
    show(entities.map(({ id }) => id));
  };
  return (
    <section className={classes.mediators}>
      <div className={classes.head}>
        <h2>Who is called mediator</h2>
        <button type="button" className="button" data-small onClick={draw}>
          Draw them
        </button>
      </div>
      <MediatorTable />
    </section>
  );
}
