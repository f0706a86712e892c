package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller that does not know of null annotations gets for a null: the name of the argument. */
class NullArgumentsTest {
    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "names",
            Level.class,
            Level.NOTE,
            int.class,
            9,
            Report.class,
            Copydesk.builder().groups().build().checkText("a.txt", ""));

    static Stream<Arguments> arguments() {
        return Stream.of(
                        Settings.builder(),
                        Copydesk.builder(),
                        Copydesk.builder().build())
                .flatMap(object -> Arrays.stream(object.getClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .flatMap(method -> IntStream.range(0, method.getParameterCount())
                                .filter(i -> !method.getParameterTypes()[i].isPrimitive())
                                .mapToObj(i -> Arguments.of(object, method, i))));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void aNullIsNamed(Object object, Method method, int index) {
        Parameter[] parameters = method.getParameters();
        Object[] values = Arrays.stream(parameters)
                .map(parameter -> VALUES.get(parameter.getType()))
                .toArray();
        values[index] = null;
        assertThatNullPointerException()
                .isThrownBy(() -> call(object, method, values))
                .withMessage(parameters[index].getName());
    }

    private static void call(Object object, Method method, Object[] values) throws Throwable {
        try {
            method.invoke(object, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void allArgumentsAreTried() {
        List<String> tried = arguments()
                .map(arguments -> ((Method) arguments.get()[1]).getName())
                .distinct()
                .toList();
        assertThat(tried)
                .contains(
                        "baseFolder", "leaveOut", "groups", "settings", "check", "checkText", "excludes", "overrides");
    }

    @Test
    void aNullInAListIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Settings.builder().excludes(Arrays.asList("a", null)));
        assertThatNullPointerException()
                .isThrownBy(() -> Copydesk.builder().build().check(Arrays.asList(null, null)));
    }
}
