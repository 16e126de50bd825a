package dev.heaphotel.web;

import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** A number where text is expected is a mistake to be told, not to be mended. */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    private static final List<CoercionInputShape> OTHER_THAN_TEXT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    @Bean
    JsonMapperBuilderCustomizer textIsText() {
        return json -> json.withCoercionConfig(
                LogicalType.Textual,
                text -> OTHER_THAN_TEXT.forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)));
    }
}
