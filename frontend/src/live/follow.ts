import { isDone, type Answered, type Place, type Weighed } from "./api";

const POLL_MILLIS = 2000;

/** Hears what becomes of a submission. */
export interface Listener {
    queued(place: Place): void;
    stage(name: string): void;
    answered(event: Answered): void;
    weighed(event: Weighed): void;
    /** The stream broke; we go on asking. */
    waiting(unreachable: boolean): void;
}

/**
 * Follows a submission until it is done. Events tell of every step; where they break off, or a proxy swallows them, asking now
 * and then finds the end all the same.
 */
export function follow(location: string, listener: Listener, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
        const events = new EventSource(`${location}/events`);
        const poll = window.setInterval(ask, POLL_MILLIS);
        const finish = (end: () => void) => {
            clearInterval(poll);
            events.close();
            end();
        };
        async function ask(): Promise<void> {
            try {
                const done = await isDone(location);
                if (done) {
                    finish(resolve);
                } else if (done === null) {
                    listener.waiting(true);
                } else if (events.readyState !== EventSource.OPEN) {
                    listener.waiting(false);
                }
            } catch (refused) {
                finish(() => reject(refused));
            }
        }
        const on = <T>(name: string, hear: (data: T) => void) =>
            events.addEventListener(name, (event) => hear(JSON.parse((event as MessageEvent<string>).data) as T));
        on<Place>("queued", (data) => listener.queued(data));
        on<{ stage: string }>("stage", (data) => listener.stage(data.stage));
        on<Answered>("answered", (data) => listener.answered(data));
        on<Weighed>("weighed", (data) => listener.weighed(data));
        on<unknown>("done", () => finish(resolve));
        signal.addEventListener("abort", () => finish(() => reject(signal.reason)));
    });
}
