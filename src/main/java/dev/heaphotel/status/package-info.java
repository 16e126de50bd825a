/**
 * The page on which whoever runs this server sees what it is at: whether it judges, what waits, which layers hold its boxes,
 * how the database is; and the switches that pause the judge, empty a server and queue again what failed. Administrators alone
 * may read it: what is missing is nobody else's business.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account::audit", "judge", "unit", "web"})
package dev.heaphotel.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
