// Loaded before anything else, by whatever Node there is: plain JavaScript, of the oldest kind.
// The sources are TypeScript, which an older Node refuses with an error that explains nothing.
var NEEDED = 24;
if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  console.error(
    "Backchannel needs Node " +
      NEEDED +
      " or newer, and this is Node " +
      process.versions.node +
      ": run `npm rebuild node --ignore-scripts=false`, which brings the Node that belongs to it, " +
      "or install a newer Node.",
  );
  process.exit(1);
}
