/** The whole way out, from the signal: requests in flight, then what stands behind. */
const EXIT_MS = 9_500;

/** Resolves at the first SIGTERM or SIGINT, or when the process that started this one (mixta federated) is gone; a way out that takes too long is cut. */
export function stopSignal(atLast: () => void = () => undefined): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => { atLast(); process.exit(1); }, EXIT_MS).unref();
      resolve();
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal as 'SIGTERM', stop);
  });
}
