import type { Notice } from "../live/notice";
import { say } from "../texts";

/** What the address asks for: the program of a drill on this desk, in the place of what is there, which can be had back. */
export async function takeDrill(
    slug: string,
    address: URL,
    notice: Notice,
    putBack: (source: string, words: string) => Promise<void>,
): Promise<void> {
    address.searchParams.delete("drill");
    history.replaceState(null, "", address);
    const sorry = (words: string) => notice.show(words, [[say("close"), () => notice.hide()]]);
    try {
        const response = await fetch(`/api/drills/${encodeURIComponent(slug)}/program`, { headers: { Accept: "application/json" } });
        if (!response.ok) {
            sorry(say("drill.not-yet"));
            return;
        }
        const { title, source } = (await response.json()) as { title: string; source: string };
        await putBack(source, say("drill.in-editor", title));
    } catch {
        sorry(say("drill.not-put-in"));
    }
}
