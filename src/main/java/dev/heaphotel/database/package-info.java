/**
 * A real PostgreSQL for whoever has none: started with the application, stopped with it, its data kept in the data folder.
 * {@code spring.datasource.url} names another server and switches all of this off. It is a package of its own because no
 * feature may know which PostgreSQL it talks to; it knows none of them either, only how to say that starting failed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"unit", "web"})
package dev.heaphotel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
