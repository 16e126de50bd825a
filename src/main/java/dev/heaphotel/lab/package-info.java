/**
 * The lab in the browser and over HTTP: paste a class, choose how its arguments are made, see its curves. Measurements run one
 * after the other in a small pool of their own and are kept in memory for an hour; nothing reaches the database. How measuring
 * is done is {@code judge}'s business.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"judge", "unit", "web", "web::graph"})
package dev.heaphotel.lab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
