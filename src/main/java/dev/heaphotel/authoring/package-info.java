/**
 * Where problems are written, proved and published. An author changes a draft; a proof judges every example of one version of it
 * as a candidate's program is judged; what is proved may be published, and from then on candidates are offered it. Must not know
 * submissions: what candidates handed in refers to a version, and versions are kept by {@code problem}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account::audit", "judge", "problem", "unit", "growth", "web"})
package dev.heaphotel.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
