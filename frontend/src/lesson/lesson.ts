import { HeapProjection } from "./projection";
import { WallRun } from "./wall";

// Elements of their own: they come to life wherever a verdict's markup is placed, now or later.
customElements.define("heap-projection", HeapProjection);
customElements.define("wall-run", WallRun);
