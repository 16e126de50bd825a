import { clockWords } from "../room/clock";
import { text, type Happened } from "../room/stream";
import { say } from "../texts";

/** Kinds that want to be noticed. */
const NOTICES = new Set(["paste", "idle", "editorial"]);

/** What happened, line by line, with the minute of the interview. */
export class Chronicle {
    private started = 0;

    constructor(
        private readonly list: HTMLElement,
        private readonly scroller: HTMLElement,
        private readonly candidate: string,
        private readonly title: (slug: string) => string,
    ) {}

    startsAt(started: string | undefined): void {
        this.started = started === undefined ? 0 : Date.parse(started);
    }

    add(event: Happened): void {
        const words = this.words(event);
        if (words === "") {
            return;
        }
        if (event.kind === "consented") {
            this.started = Date.parse(event.at);
        }
        const atEnd = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 60;
        const item = document.createElement("li");
        item.dataset["kind"] = event.kind;
        item.classList.toggle("notice-line", NOTICES.has(event.kind));
        const time = Object.assign(document.createElement("time"), { className: "figure", dateTime: event.at, textContent: this.when(event) });
        const said = Object.assign(document.createElement("bdi"), { textContent: words });
        item.append(time, said);
        const model = event.kind === "question" ? text(event, "model") : "";
        if (model !== "") {
            item.append(Object.assign(document.createElement("p"), { className: "aside", textContent: say("watch.model", model), dir: "auto" }));
        }
        this.list.append(item);
        if (atEnd) {
            this.scroller.scrollTop = this.scroller.scrollHeight;
        }
    }

    private when(event: Happened): string {
        return this.started === 0 ? "" : clockWords(Math.max(0, Math.round((Date.parse(event.at) - this.started) / 1000)));
    }

    private words(event: Happened): string {
        const field = (name: string) => text(event, name);
        switch (event.kind) {
            case "joined":
                return say("watch.joined");
            case "consented":
                return say("watch.consented");
            case "opened":
                return say("watch.opened", this.title(event.problem ?? ""));
            case "paste":
                return say("watch.paste", field("characters"));
            case "idle":
                return field("why") === "hidden" ? say("watch.idle-hidden") : say("watch.idle-quiet");
            case "back":
                return say("watch.back");
            case "run":
                return say("watch.run");
            case "submitted":
                return say("watch.submitted");
            case "verdict":
                return say("watch.verdict", field("headline") || field("verdict"));
            case "claim":
                return say("watch.claim", field("said"));
            case "hint":
                return field("by") === "candidate"
                    ? say("watch.hint", field("number"), field("of"))
                    : say("watch.hint-by", field("by"), field("number"), field("of"));
            case "editorial":
                return say("watch.editorial");
            case "wall":
                return say("watch.wall");
            case "message":
                return say("watch.message", field("from") === "candidate" ? this.candidate : field("from"), field("text"));
            case "question":
                return say("watch.question", field("from"), field("text"));
            case "answer":
                return say("watch.answer", field("text"));
            case "time-added":
                return say("watch.time-added", field("by"), field("minutes"));
            case "watcher-joined":
                return say("watch.watcher-joined", field("name"));
            case "watcher-left":
                return say("watch.watcher-left", field("name"));
            case "note":
                return say("watch.note", field("text"));
            case "finished":
                return this.ending(field("by"));
            default:
                return "";
        }
    }

    private ending(by: string): string {
        if (by === "candidate") {
            return say("watch.finished-candidate");
        }
        return by === "time" ? say("watch.finished-time") : say("watch.finished-by", by);
    }
}
