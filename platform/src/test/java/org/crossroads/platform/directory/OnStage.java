package org.crossroads.platform.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** A test in the whole application over a database of its own, in which the {@link Cast} plays. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Crossroads.class, properties = Stage.SETTING)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface OnStage {}
