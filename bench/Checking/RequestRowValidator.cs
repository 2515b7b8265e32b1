using FluentValidation;

namespace TemplateGen.Bench.Checking;

internal sealed class RequestRowValidator : AbstractValidator<RequestRow>
{
    public RequestRowValidator() =>
        RuleFor(row => row.Total).Equal(row => row.Natural + row.Business + row.Research + row.Welfare + row.LegalService + row.Other);
}
