/** Filters the register while one types or chooses, by the rules of the server's RegisterFilter; the address says what is shown. */
export function sieve(form: HTMLFormElement): void {
    const entries = [...document.querySelectorAll<HTMLElement>("[data-register] .entry")];
    const search = form.querySelector<HTMLInputElement>("[data-search]");
    const apply = () => {
        const wanted = new FormData(form);
        const shown = entries.filter((entry) => {
            entry.hidden = !admits(entry, wanted);
            return !entry.hidden;
        }).length;
        show(shown);
        tellAddress(wanted);
    };
    form.querySelector<HTMLElement>("[data-sieve-button]")?.remove();
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        apply();
    });
    document.querySelector("[data-all]")?.addEventListener("click", (event) => {
        event.preventDefault();
        form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select").forEach((field) => (field.value = ""));
        apply();
        search?.focus();
    });
    if (location.hash === "#search") {
        search?.focus();
    }
    // Typed before this script was there, or kept by the browser on the way back.
    apply();
}

function admits(entry: HTMLElement, wanted: FormData): boolean {
    const value = (name: string) => String(wanted.get(name) ?? "");
    const words = value("q").toLowerCase().split(/\s+/).filter(Boolean);
    const same = (name: string) => value(name) === "" || value(name) === entry.dataset[name];
    return ["topic", "difficulty", "state"].every(same) && words.every((word) => entry.dataset["text"]?.includes(word));
}

function show(shown: number): void {
    const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
    document.querySelectorAll<HTMLElement>("[data-register] tbody").forEach((group) => {
        group.hidden = group.querySelector(".entry:not([hidden])") === null;
    });
    part("register")?.toggleAttribute("hidden", shown === 0);
    part("none")?.toggleAttribute("hidden", shown > 0);
    const count = part("shown");
    if (count) {
        count.textContent = String(shown);
    }
}

/** Coming back, or sending the address to somebody, shows the same. */
function tellAddress(wanted: FormData): void {
    const query = new URLSearchParams();
    wanted.forEach((value, name) => {
        if (value !== "") {
            query.set(name, String(value));
        }
    });
    history.replaceState(history.state, "", query.size > 0 ? `/?${query}` : "/");
}
