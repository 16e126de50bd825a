import { post, Refused, reason } from "../live/api";
import { say } from "../texts";
import { text, type Happened } from "./stream";

/** Hints and the editorial, as far as they are allowed. */
export class Help {
    private readonly list: HTMLElement | null;
    private readonly button: HTMLButtonElement | null;

    constructor(
        private readonly root: HTMLElement,
        private readonly slug: string,
        address: string,
        opened: () => void,
        complain: (words: string) => void,
    ) {
        this.list = root.querySelector("[data-hint-list]");
        this.button = root.querySelector("[data-hint]");
        this.button?.addEventListener("click", () => void this.ask(address, complain));
        root.querySelector("[data-editorial]")?.addEventListener("toggle", opened, { once: true });
    }

    /** A hint of another problem stands on that problem's page. */
    hint(event: Happened): void {
        const here = event.problem === this.slug;
        if (!here || this.root.querySelector(`#hint-${text(event, "number")}`)) {
            return;
        }
        const hint = document.createElement("details");
        hint.className = "hint";
        hint.id = `hint-${text(event, "number")}`;
        hint.open = true;
        const body = document.createElement("div");
        body.lang = "en";
        // Made safe by the server: an author's Markdown.
        body.append(...new DOMParser().parseFromString(text(event, "html"), "text/html").body.childNodes);
        hint.append(Object.assign(document.createElement("summary"), { textContent: say("room.hint", text(event, "number"), text(event, "of")) }), body);
        this.list?.append(hint);
        this.list?.toggleAttribute("hidden", false);
        if (this.button && Number(event.body["number"]) >= Number(this.button.dataset["of"])) {
            this.button.hidden = true;
        }
    }

    private async ask(address: string, complain: (words: string) => void): Promise<void> {
        try {
            const response = await post(address, "{}");
            complain(response.ok ? "" : await reason(response));
        } catch (failure) {
            complain(failure instanceof Refused ? failure.message : say("room.went-wrong"));
        }
    }
}
