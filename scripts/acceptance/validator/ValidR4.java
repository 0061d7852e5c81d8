import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Validates each file that is named on a line of the file args[0] against FHIR R4. Writes a line "error TAB file TAB place TAB
 * message" for each error, and a line "done TAB file" after the last of a file.
 */
public final class ValidR4 {
  public static void main(String[] args) throws Exception {
    FhirContext r4 = FhirContext.forR4();
    ValidationSupportChain support = new ValidationSupportChain(
        new DefaultProfileValidationSupport(r4),
        new CommonCodeSystemsTerminologyService(r4),
        new InMemoryTerminologyServerValidationSupport(r4));
    FhirValidator validator = r4.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(support));
    for (String name : Files.readAllLines(Path.of(args[0]))) {
      String text = Files.readString(Path.of(name));
      for (SingleValidationMessage one : validator.validateWithResult(text).getMessages()) {
        ResultSeverityEnum severity = one.getSeverity();
        if (severity == ResultSeverityEnum.ERROR || severity == ResultSeverityEnum.FATAL) {
          say("error", name, one.getLocationString(), one.getMessage());
        }
      }
      say("done", name);
    }
  }

  private static void say(String... parts) {
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      if (line.length() > 0) line.append('\t');
      line.append(part == null ? "" : part.replaceAll("\\s+", " "));
    }
    System.out.println(line);
    System.out.flush();
  }
}
