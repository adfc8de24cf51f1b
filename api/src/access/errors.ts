/** What can go wrong at the doors, and is answered to whoever stands before them. */

/** The name is taken, also where it only differs in case. */
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

/** Name and password do not open anything; which of them is wrong is not told. */
export class SignInRefused extends Error {
  constructor() {
    super("The name or the password is wrong, or the account is disabled.");
  }
}

/** Too many failures: nothing was tried this time. */
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

/** Somebody must be left who can manage accounts. */
export class LastAdmin extends Error {
  constructor(name: string) {
    super(`${name} is the last admin: make another one first.`);
  }
}

/** The one-time link was used, or is not of this start of Backchannel. */
export class SetupEnded extends Error {
  constructor() {
    super(
      "This link no longer works: there is an account already, or Backchannel was started again and printed a new link.",
    );
  }
}
