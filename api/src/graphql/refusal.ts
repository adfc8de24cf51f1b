import { builder } from "./builder.ts";

export const RefusalRef = builder.interfaceRef<Error>("Refusal").implement({
  description: "Why a change was refused. Nothing was changed.",
  fields: (t) => ({
    message: t.exposeString("message", { description: "What is wrong and what to do, in words." }),
  }),
});
