import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/**
 * Counts Bolt round trips of this process from now on: a write after a read on a connection starts
 * a new one. Returns a function that gives the count so far.
 */
export function countRoundTrips(boltPort: number): () => number {
  let trips = 0;
  subscribe("net.client.socket", (message) => {
    const { socket } = message as { socket: Socket };
    // Node resets `write` when it connects.
    socket.once("connect", () => {
      if (socket.remotePort !== boltPort) return;
      const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
      let read = -1;
      socket.write = ((...args: unknown[]) => {
        if (socket.bytesRead !== read) trips += 1;
        read = socket.bytesRead;
        return write(...args);
      }) as typeof socket.write;
    });
  });
  return () => trips;
}
