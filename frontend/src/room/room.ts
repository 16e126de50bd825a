import { claim } from "../practice/claim";
import { post, reason, Refused } from "../live/api";
import { forget } from "../parts/store";
import { say } from "../texts";
import { Attention } from "./attention";
import { Countdown } from "./clock";
import { RoomDesk } from "./desk";
import { Help } from "./help";
import { Recorder } from "./recorder";
import { Stream, text, type Happened, type State } from "./stream";
import { Talk } from "./talk";

/** A candidate's interview: the desk, with all that is typed on its way to the interviewers, and what they send. */
export class Room {
    private readonly base: string;
    private readonly slug: string;
    private readonly desk: RoomDesk;
    private readonly recorder: Recorder;
    private readonly attention: Attention;
    private readonly talk: Talk;
    private readonly help: Help;
    private readonly clock: Countdown;

    constructor(private readonly root: HTMLElement) {
        const id = root.dataset["id"] ?? "";
        this.base = `/api/room/${id}`;
        this.slug = root.dataset["slug"] ?? "";
        const problem = `${this.base}/problems/${encodeURIComponent(this.slug)}`;
        const key = `room:${id}:${this.slug}`;
        const there = root.querySelector("textarea")?.value ?? "";
        const kept = Recorder.kept(key);
        this.recorder = new Recorder(`${problem}/edits`, key, Number(root.dataset["revision"]), {
            text: () => this.desk.text(),
            stands: (saved) => this.show("draft", saved ? say("room.saved") : say("room.saving")),
            connected: (is) => this.show("line", is ? "" : say("room.offline")),
            over: () => location.reload(),
        });
        const desk = this.find("desk");
        this.attention = new Attention((deed) => void this.tell(`${this.base}/deeds`, { ...deed, problem: this.slug }));
        this.desk = new RoomDesk(desk, problem, key, kept ?? there, {
            typed: (update) => (this.recorder.typed(update), this.attention.typed(update)),
            flush: () => this.recorder.settled(),
            landed: (verdict) => this.offerWall(verdict),
        });
        claim(desk);
        this.talk = new Talk(this.find("talk"), this.find("news"), (question, words) => this.tell(`${this.base}/answers`, { question, text: words }));
        const editorial = () => void this.tell(`${this.base}/deeds`, { kind: "editorial", problem: this.slug });
        this.help = new Help(desk, this.slug, `${problem}/hints`, editorial, (words) => this.desk.complain(words));
        this.clock = new Countdown(this.find("clock"), root.dataset["now"] ?? "", "0:00");
        this.forms();
        if (kept !== null && kept !== there) {
            this.recorder.all();
        } else {
            forget(key);
        }
        new Stream(`${this.base}/events`, 0, {
            happened: (event) => this.happened(event),
            state: (state) => this.state(state),
            connected: (is) => this.show("line", is ? "" : say("room.offline")),
        });
    }

    private happened(event: Happened): void {
        switch (event.kind) {
            case "message":
                return this.talk.message(event);
            case "question":
                return this.talk.question(event);
            case "answer":
                return this.talk.answered(event);
            case "time-added":
                return this.talk.told(say("room.time-added", text(event, "by"), text(event, "minutes")), event);
            case "hint":
                this.help.hint(event);
                if (text(event, "by") !== "candidate") {
                    this.talk.told(say("room.hint-from", text(event, "by"), text(event, "number")), event);
                }
        }
    }

    private state(state: State): void {
        this.clock.set(state.due, state.over);
        this.show("watchers", state.watchers.length === 0 ? say("room.nobody-watching") : say("room.watching", state.watchers.join(", ")));
        if (state.over) {
            void this.recorder.settled().finally(() => location.reload());
        }
    }

    private forms(): void {
        this.find("say").addEventListener("submit", (event) => {
            event.preventDefault();
            const form = event.target as HTMLFormElement;
            const words = String(new FormData(form).get("text") ?? "").trim();
            if (words !== "") {
                void this.tell(`${this.base}/messages`, { text: words }).then((sent) => sent && form.reset());
            }
        });
        this.find("finish").addEventListener("submit", (event) => {
            event.preventDefault();
            if (confirm(say("room.finish"))) {
                void this.recorder.settled().finally(() => (event.target as HTMLFormElement).submit());
            }
        });
    }

    /** Where running into the wall is allowed, for what was weighed in full. */
    private offerWall(verdict: HTMLElement): void {
        if (this.root.dataset["wall"] === undefined || this.desk.submission() === "" || verdict.querySelector(".wall")) {
            return;
        }
        const button = Object.assign(document.createElement("button"), { type: "button", textContent: say("room.wall") });
        button.addEventListener("click", () => {
            const id = this.desk.submission().split("/").pop() ?? "";
            void this.tell(`${this.base}/submissions/${id}/wall`, {}).then((begun) => (begun ? this.desk.showAgain() : undefined));
        });
        verdict.querySelector(".growth-head")?.before(button);
    }

    private async tell(address: string, body: unknown): Promise<boolean> {
        try {
            const response = await post(address, JSON.stringify(body));
            if (!response.ok) {
                throw new Refused(await reason(response));
            }
            this.desk.complain("");
            return true;
        } catch (failure) {
            this.desk.complain(failure instanceof Refused ? failure.message : say("room.went-wrong"));
            return false;
        }
    }

    private show(name: string, words: string): void {
        const place = this.find(name);
        if (place.textContent !== words) {
            place.textContent = words;
        }
    }

    private find(name: string): HTMLElement {
        return this.root.querySelector(`[data-${name}]`) as HTMLElement;
    }
}
