import { z } from "zod";
import { refusals } from "../account/errors.graphql.ts";
import { InvalidInput } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { builder } from "../graphql/builder.ts";
import { type Editor, endForm, openForm } from "../live/open-forms.ts";
import { guarded } from "../roles.ts";

const EditorRef = builder.objectRef<Editor>("Editor").implement({
  description: "Somebody who has a form open.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name of the account." }),
    since: t.field({
      type: "DateTime",
      description: "When the form was opened; of several the first.",
      resolve: ({ since }) => new Date(since).toISOString(),
    }),
    yours: t.exposeBoolean("yours", {
      description: "The account that asks, which has another form open, perhaps in another tab.",
    }),
  }),
});

const EditingRef = builder.objectRef<{ others: Editor[]; until: number }>("Editing").implement({
  description: "A form that is open.",
  fields: (t) => ({
    others: t.field({
      type: [EditorRef],
      description:
        "Who else has a form open on the same, the first to open theirs first; at most 20.",
      resolve: ({ others }) => others,
    }),
    until: t.field({
      type: "DateTime",
      description: "When it counts as closed unless it is told of again.",
      resolve: ({ until }) => new Date(until).toISOString(),
    }),
  }),
});

const FORM = {
  required: true,
  description: "Which form: an id made by the client, e.g. a UUID; unlike those of its others.",
} as const;

const TellEditingInput = builder.inputType("TellEditingInput", {
  description: "A form that is open.",
  fields: (t) => ({
    form: t.id(FORM),
    of: t.id({
      required: true,
      description:
        "What it would change: an entity, claim, document, origin or link, the latter by its plain id; a link may not be there yet.",
    }),
  }),
});

const EndEditingInput = builder.inputType("EndEditingInput", {
  description: "A form that is open no more.",
  fields: (t) => ({ form: t.id(FORM) }),
});

const TELL = z.object({ form: field.id, of: field.neededText(field.LENGTHS.line) });
const END = z.object({ form: field.id });

builder.mutationFields((t) => ({
  tellEditing: t.field({
    type: EditingRef,
    ...guarded(
      "tellEditing",
      "Says that a form is open, and who else has one open on the same. It holds for 75 seconds: say so again every 20. Nothing of it stands in the history, and it makes nobody wait. An account has at most 20 forms; of more, that which was told of longest ago is forgotten.",
    ),
    errors: refusals("tellEditing", [InvalidInput]),
    args: { input: t.arg({ type: TellEditingInput, required: true, description: "The form." }) },
    resolve: (_root, { input }, { database, viewer }) =>
      openForm(database, viewer!, field.readInput(TELL, input)),
  }),
  endEditing: t.boolean({
    ...guarded("endEditing", "Says that a form is open no more. True if it was."),
    args: { input: t.arg({ type: EndEditingInput, required: true, description: "The form." }) },
    resolve: (_root, { input }, { database, viewer }) =>
      endForm(database, viewer!, field.readInput(END, input).form),
  }),
}));
