import type { Notice } from "../live/notice";

/** What the address asks for: the program of a drill on this desk, in the place of what is there, which can be had back. */
export async function takeDrill(
    slug: string,
    address: URL,
    notice: Notice,
    putBack: (source: string, words: string) => Promise<void>,
): Promise<void> {
    address.searchParams.delete("drill");
    history.replaceState(null, "", address);
    const sorry = (words: string) => notice.show(words, [["Close", () => notice.hide()]]);
    try {
        const response = await fetch(`/api/drills/${encodeURIComponent(slug)}/program`, { headers: { Accept: "application/json" } });
        if (!response.ok) {
            sorry("That drill's program is not yours to mend yet: find its leak first. Your draft is as it was.");
            return;
        }
        const { title, source } = (await response.json()) as { title: string; source: string };
        await putBack(source, `The program of the drill “${title}” is in the editor. Mend it and submit.`);
    } catch {
        sorry("The server does not answer, so nothing was put in. Your draft is as it was.");
    }
}
