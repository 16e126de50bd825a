import "./styles/listing.css";
import "./lesson/lesson";
import { follow } from "./live/follow";
import { Progress } from "./live/progress";
import { say } from "./texts";

// A verdict page opened before its verdict is there: shows what happens meanwhile, then loads itself again.
const live = document.querySelector<HTMLElement>("[data-live]");
const id = live?.dataset["id"];
if (live && id) {
    const progress = new Progress(say("progress.being-weighed"));
    live.replaceChildren(progress.element);
    follow(`/api/submissions/${encodeURIComponent(id)}`, progress, new AbortController().signal).then(
        () => location.reload(),
        (failure: unknown) => live.replaceChildren(failure instanceof Error ? failure.message : say("load-again")),
    );
}
