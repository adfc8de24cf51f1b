import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { isRefusal } from "../errors.ts";
import { SetupError } from "../../setup-error.ts";
import { createDriver } from "../run.ts";
import type { Connection } from "../server.ts";
import { START_UP_LIMITS } from "../start-up.ts";

/**
 * Whether the private server on a folder answers statements. Throws if it never will. A login that
 * succeeds is not enough: the server accepts it even if it could not open its database.
 */
export async function accepts(connection: Connection, folder: string): Promise<boolean> {
  const driver = createDriver(connection, START_UP_LIMITS);
  try {
    await ask(driver, connection.database, "RETURN 1");
    return true;
  } catch (error) {
    if (isRefusal(error)) {
      throw new SetupError(
        `The password in ${join(folder, "password")} is not that of its database: put the right ` +
          "one back from a copy, or delete the database with `npm run db -- reset`.",
      );
    }
    const cause = await failureOf(driver, connection.database);
    if (cause === null) return false;
    throw new SetupError(
      `The database in ${folder} could not be opened (${cause}). Its data are left as they are: ` +
        "put a copy of the folder back, or delete them with `npm run db -- reset`.",
    );
  } finally {
    await driver.close();
  }
}

/** Why the server could not open a database; null if it gives no reason. */
async function failureOf(driver: Driver, database: string): Promise<string | null> {
  try {
    const [found] = await ask(driver, "system", STATUS, { database });
    return found?.get("message") || null;
  } catch {
    return null;
  }
}

const STATUS = `
SHOW DATABASES YIELD name, statusMessage WHERE name = $database
RETURN statusMessage AS message`;

async function ask(driver: Driver, database: string, cypher: string, params = {}) {
  const session = driver.session({ database });
  try {
    return (await session.run(cypher, params)).records;
  } finally {
    await session.close();
  }
}
