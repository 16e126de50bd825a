/**
 * The page on which whoever runs this server sees what it is at: whether it judges, what waits, and which layers hold its
 * boxes. Administrators alone may read it: what is missing is nobody else's business.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"judge", "web"})
package dev.heaphotel.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
