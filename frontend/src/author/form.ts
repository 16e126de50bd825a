import { say } from "../texts";
import { askBefore, refreshAside, saveBeforeLeaving } from "./draft";

const PAUSE_MILLIS = 1000;
const RETRY_MILLIS = 5000;
const FILE = "problem.yaml";

/** The form of problem.yaml: saves itself when typing pauses, says what is wrong at the fields, and keeps the rows in order. */
export class ManifestForm {
    private readonly address: string;
    private form: HTMLFormElement;
    private saved = "";
    private timer = 0;
    private saving: Promise<void> | null = null;

    constructor(private readonly root: HTMLElement) {
        this.address = `/admin/drafts/${encodeURIComponent(root.dataset["draft"] ?? "")}`;
        this.form = root.querySelector<HTMLFormElement>("[data-form]") as HTMLFormElement;
        this.begin();
        root.addEventListener("input", (event) => this.typed(event));
        root.addEventListener("submit", (event) => this.submitted(event));
        root.addEventListener("keydown", (event) => {
            if ((event.ctrlKey || event.metaKey) && event.key === "s") {
                event.preventDefault();
                void this.save();
            }
        });
        askBefore(root);
        saveBeforeLeaving(root, () => this.typedText() !== this.saved, () => this.save());
    }

    private begin(): void {
        this.saved = this.typedText();
        const button = this.form.querySelector<HTMLElement>("[data-save-button]");
        if (button) {
            button.hidden = true;
        }
    }

    private typed(event: Event): void {
        if (event.target instanceof Node && this.form.contains(event.target)) {
            this.say("");
            this.later(PAUSE_MILLIS);
        }
    }

    private later(millis: number): void {
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.save(), millis);
    }

    private submitted(event: SubmitEvent): void {
        if (event.target !== this.form) {
            return;
        }
        event.preventDefault();
        const change = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "";
        void this.save(change);
    }

    /** One after another: each is made from what the one before left. */
    private async save(change = ""): Promise<void> {
        clearTimeout(this.timer);
        while (this.saving) {
            await this.saving;
        }
        if (change === "" && this.typedText() === this.saved) {
            return;
        }
        this.saving = this.send(change);
        await this.saving;
    }

    private async send(change: string): Promise<void> {
        const typed = this.typedText();
        try {
            const body = new URLSearchParams(typed);
            body.set("part", "form");
            body.set("change", change);
            body.set("revision", this.revision(this.form).value);
            body.set("_csrf", this.form.querySelector<HTMLInputElement>("[name=_csrf]")?.value ?? "");
            await this.answered(await fetch(this.form.action, { method: "POST", body }), typed, change);
        } catch {
            this.say(say("author.unreachable"));
            this.later(RETRY_MILLIS);
        } finally {
            this.saving = null;
        }
    }

    private async answered(response: Response, typed: string, change: string): Promise<void> {
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const fresh = page.querySelector<HTMLFormElement>("[data-form]");
        if (fresh === null) {
            this.say(say("author.not-saved"));
        } else if (response.status === 409 || change !== "") {
            this.replace(fresh, change);
        } else {
            this.saved = typed;
            this.revision(this.form).value = this.revision(fresh).value;
            this.take(fresh);
            this.say(say("author.saved"));
        }
        await refreshAside(this.root, this.address, FILE);
        if (fresh !== null && this.typedText() !== this.saved) {
            this.later(PAUSE_MILLIS);
        }
    }

    /** What is typed stays; what is said about it is new. */
    private take(fresh: HTMLFormElement): void {
        this.form.querySelectorAll<HTMLElement>("[data-errors]").forEach((shown) => {
            const now = fresh.querySelector(`#${CSS.escape(shown.id)}`);
            shown.replaceChildren(...(now?.children ?? []));
        });
        this.form.querySelectorAll<HTMLElement>("[aria-describedby]").forEach((field) => {
            const wrong = fresh.querySelector(`#${CSS.escape(field.id)}`)?.getAttribute("aria-invalid") ?? null;
            field.toggleAttribute("aria-invalid", wrong !== null);
            if (wrong !== null) {
                field.setAttribute("aria-invalid", wrong);
            }
        });
        const text = this.form.querySelector("[data-text] pre");
        if (text) {
            text.textContent = fresh.querySelector("[data-text] pre")?.textContent ?? "";
        }
    }

    private replace(fresh: HTMLFormElement, change: string): void {
        const open = this.form.querySelector("[data-text]")?.hasAttribute("open") ?? false;
        this.form.replaceWith(fresh);
        this.form = fresh;
        fresh.querySelector("[data-text]")?.toggleAttribute("open", open);
        this.begin();
        this.say(fresh.querySelector("[data-dispute]") ? "" : say("author.saved"));
        this.focus(change);
    }

    /** Where the row is that was added or moved, or the one that took a removed one's place. */
    private focus(change: string): void {
        const [, list, row, how] = /^([a-z-]+)(?:\[(\d+)])?\.(add|up|remove)$/.exec(change) ?? [];
        if (list === undefined) {
            this.form.querySelector<HTMLElement>("[data-dispute] textarea")?.focus();
            return;
        }
        const fields = [...this.form.querySelectorAll<HTMLElement>(`[name^="${list}["]:not([type=hidden])`)];
        const of = (number: number) => fields.find((field) => field.getAttribute("name")?.startsWith(`${list}[${number}]`));
        const last = Math.max(-1, ...fields.map((field) => Number(/\[(\d+)]/.exec(field.getAttribute("name") ?? "")?.[1])));
        const wanted = how === "add" ? last : how === "up" ? Number(row) - 1 : Math.min(Number(row), last);
        (of(wanted) ?? this.form.querySelector<HTMLElement>(`button[value="${list}.add"]`))?.focus();
    }

    private typedText(): string {
        const fields = new URLSearchParams();
        new FormData(this.form).forEach((value, name) => {
            if (typeof value === "string" && name !== "revision" && name !== "_csrf") {
                fields.append(name, value);
            }
        });
        return fields.toString();
    }

    private revision(form: HTMLFormElement): HTMLInputElement {
        return form.querySelector<HTMLInputElement>("[data-revision]") as HTMLInputElement;
    }

    private say(words: string): void {
        const place = this.form.querySelector("[data-saved]");
        if (place) {
            place.textContent = words;
        }
    }
}
