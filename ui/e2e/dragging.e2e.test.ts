import type { Page } from "playwright-core";
import { expect } from "vitest";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf, placesOf } from "./parts.ts";

const EVENT = "Last session before Paris";

journey("a bead goes along while an end of its line is dragged", async ({ page }) => {
  const { graph, drawn } = partsOf(page);
  await page.goto("/?page=explore&show=syria,israel,last-session-before-paris");
  await drawn(EVENT).waitFor();
  await eventually(() => drawn(EVENT).textContent()).toContain("joins");
  expect(await namesOn(graph)).toEqual(["Syria", "Israel", EVENT]);
  const look = () => lookAt(page);
  await eventually(async () => (await look()).offMiddle).toBeLessThan(80);
  const before = await look();

  await take(page, before.syria);
  const held = await look();
  expect(apart(held.syria, before.syria)).toBeGreaterThan(100);
  expect(apart(held.bead, before.bead)).toBeGreaterThan(50);
  expect(held.offMiddle).toBeCloseTo(before.offMiddle, 0);
  await page.mouse.up();

  // It is not pinned with it: a pinned event would stand in full.
  await eventually(() => placesIn(page)).not.toBeNull();
  await eventually(() => drawn(EVENT).textContent()).toContain("joins");
  expect(apart((await look()).bead, held.bead)).toBeLessThan(2);

  // Undo puts both back, also where it has done so before.
  const undone = async () => {
    await page.keyboard.press("Control+z");
    await eventually(() => placesIn(page)).toBeNull();
    const { syria, bead } = await look();
    expect(apart(syria, before.syria)).toBeLessThan(2);
    expect(apart(bead, before.bead)).toBeLessThan(2);
  };
  await undone();
  await take(page, before.syria);
  await page.mouse.up();
  await eventually(() => placesIn(page)).not.toBeNull();
  await undone();
});

/** Drags what stands at a point of the canvas and holds it. */
async function take(page: Page, at: Point): Promise<void> {
  const canvas = (await page.locator("canvas").first().boundingBox())!;
  const [x, y] = [canvas.x + at.x, canvas.y + at.y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y - 60, { steps: 3 });
  await page.mouse.move(x + 40, y - 120, { steps: 3 });
}

const placesIn = (page: Page) => new URL(page.url()).searchParams.get("at");

type Point = { x: number; y: number };
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

async function lookAt(page: Page) {
  const [syria, israel, bead] = await placesOf(page, ["Syria", "Israel", EVENT]);
  const middle = { x: (syria!.x + israel!.x) / 2, y: (syria!.y + israel!.y) / 2 };
  return { syria: syria!, bead: bead!, offMiddle: apart(bead!, middle) };
}
