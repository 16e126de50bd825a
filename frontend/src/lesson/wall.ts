import { post, reason, Refused, type Place } from "../live/api";
import { grouped } from "./words";
import { say } from "../texts";

const POLL_MILLIS = 2000;

interface Step {
    size: number;
    full: boolean;
}

/** Runs a program into the wall and tells of each size; then the server's own markup takes its place. */
export class WallRun extends HTMLElement {
    private readonly status = document.createElement("p");
    private over = () => {};

    connectedCallback(): void {
        this.status.setAttribute("role", "status");
        this.querySelector("form")?.addEventListener("submit", (event) => {
            event.preventDefault();
            void this.run();
        });
        const state = this.dataset["state"];
        if (state === "waiting" || state === "running") {
            this.watch();
        }
    }

    disconnectedCallback(): void {
        this.over();
    }

    private get address(): string {
        return `/api/submissions/${encodeURIComponent(this.dataset["id"] ?? "")}/wall`;
    }

    private async run(): Promise<void> {
        const button = this.querySelector("button");
        button?.setAttribute("disabled", "");
        this.say(say("wall.asking"));
        this.append(this.status);
        try {
            const response = await post(this.address, "{}");
            if (!response.ok) {
                throw new Refused(await reason(response));
            }
            this.watch();
        } catch (failure) {
            this.say(failure instanceof Refused ? failure.message : say("went-wrong"));
            button?.removeAttribute("disabled");
        }
    }

    /** Events tell of every size; where they break off, asking now and then finds the end all the same. */
    private watch(): void {
        this.replaceChildren(this.status);
        if (this.status.textContent === "") {
            this.say(say("wall.running"));
        }
        const events = new EventSource(`${this.address}/events`);
        const poll = window.setInterval(() => void ask(), POLL_MILLIS);
        this.over = () => {
            clearInterval(poll);
            events.close();
        };
        const end = () => {
            this.over();
            void this.show();
        };
        const ask = async () => {
            try {
                const response = await fetch(this.address, { headers: { Accept: "application/json" } });
                const run: { state?: string } = response.ok ? await response.json() : {};
                if (run.state === "DONE" || run.state === "FAILED") {
                    end();
                }
            } catch {
                this.say(say("wall.no-answer"));
            }
        };
        const on = <T>(name: string, hear: (data: T) => void) =>
            events.addEventListener(name, (event) => hear(JSON.parse((event as MessageEvent<string>).data) as T));
        on<Place>("queued", (place) => this.say(place.paused ?? (place.position > 1 ? say("progress.number", place.position) : say("progress.next"))));
        on<Step>("step", (step) => {
            const size = `${this.dataset["symbol"] ?? "n"} = ${grouped(step.size)}`;
            this.say(step.full ? say("wall.full", size) : say("wall.room", size));
        });
        on<unknown>("done", end);
    }

    /** Asked for with the page's own verdict, so that words and picture are made in one place. */
    private async show(): Promise<void> {
        const response = await fetch(`/submissions/${encodeURIComponent(this.dataset["id"] ?? "")}/verdict`);
        const markup = new DOMParser().parseFromString(await response.text(), "text/html");
        const wall = markup.getElementById("wall");
        const mine = this.closest("#wall");
        if (!wall || !mine) {
            location.reload();
            return;
        }
        const words = wall.querySelector("figcaption, .complaint")?.textContent ?? "";
        mine.replaceWith(wall);
        wall.querySelector<HTMLElement>("h3")?.focus();
        const said = Object.assign(document.createElement("p"), { className: "unseen" });
        said.setAttribute("role", "status");
        wall.append(said);
        said.textContent = words;
    }

    private say(words: string): void {
        this.status.textContent = words;
    }
}
