using FluentValidation;

namespace TemplateGen.Bench.Checking;

internal sealed class DisputeResultValidator : AbstractValidator<DisputeResult>
{
    public DisputeResultValidator() =>
        RuleFor(result => result.Total).Equal(result => result.Upheld + result.Corrected + result.OtherResult + result.Pending);
}
