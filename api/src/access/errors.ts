/** What can go wrong when signing in or managing accounts. All of it is shown to the client. */

/** The name is taken, perhaps in another case. */
export class NameTaken extends Error {
  constructor(name: string) {
    super(`There is an account ${name} already: choose another name.`);
  }
}

/** No account has this name. */
export class NoSuchAccount extends Error {
  constructor(name: string) {
    super(`There is no account ${name}.`);
  }
}

/** Name and password do not match. Does not say which of them is wrong. */
export class SignInRefused extends Error {
  constructor() {
    super("The name or the password is wrong, or the account is disabled.");
  }
}

/** Too many failures lately. The password was not even checked. */
export class TooManyAttempts extends Error {
  readonly retryAfter: number;

  constructor(waitMs: number) {
    const seconds = Math.ceil(waitMs / 1_000);
    super(
      `Too many attempts failed: try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
    );
    this.retryAfter = seconds;
  }
}

/** This account is the last that can manage accounts. */
export class LastAdmin extends Error {
  constructor(name: string) {
    super(`${name} is the last admin: make another one first.`);
  }
}

/** The one-time link was used already, or was printed by an earlier start of Backchannel. */
export class SetupEnded extends Error {
  constructor() {
    super(
      "This link no longer works: there is an account already, or Backchannel was started again and printed a new link.",
    );
  }
}
