import { Modal, PasswordInput, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { refusalParts } from "../edit/refusal.ts";
import { useSend } from "../edit/send.ts";
import { graphql } from "../graphql/gql.ts";
import { askAgain } from "../graphql/health.ts";
import { closeSignIn, doorStore } from "./door.ts";
import classes from "./account.module.css";

const signIn = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      signIn(input: $input) {
        __typename
        ... on Viewer {
          name
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

/** Name and password. */
export function SignInForm() {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { send, busy, refusal } = useSend(signIn);

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await send({ name, password }))) return;
    doorStore.setState({ asked: false, closed: false });
    askAgain();
  };
  return (
    <form className={classes.form} onSubmit={(event) => void onSubmit(event)}>
      <TextInput
        label="Name"
        autoComplete="username"
        data-autofocus
        autoFocus
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={refusal?.message}
      />
      <div className={classes.actions}>
        <button type="submit" className="button" data-main disabled={busy}>
          Sign in
        </button>
      </div>
    </form>
  );
}

/** The sign-in over the page. */
export function SignInDialog() {
  return (
    <Modal
      opened
      onClose={closeSignIn}
      title="Sign in"
      zIndex={300}
      classNames={{ title: classes.title ?? "" }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <SignInForm />
    </Modal>
  );
}
